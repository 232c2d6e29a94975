import { AwsClient } from "aws4fetch";
import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { type AskJson, jsonAsker } from "./ask-json.ts";
import type { SourceTools } from "./source.ts";

const answer = z.object({
  MetricDataResults: z.array(
    z.object({
      Timestamps: z.array(z.number()).nullish(),
      Values: z.array(z.number()).nullish(),
      StatusCode: z.string().nullish(),
      Messages: z.array(z.object({ Value: z.string().nullish() })).nullish(),
    }),
  ),
  NextToken: z.string().nullish(),
});
const failure = z
  .object({ __type: z.string(), message: z.string().nullish(), Message: z.string().nullish() })
  .transform((said) => said.message ?? said.Message ?? said.__type.split("#").at(-1));

/** In the AWS JSON protocol, with Signature Version 4. */
export function signedAsker(
  {
    region,
    url = `https://monitoring.${region}.amazonaws.com/`,
    timeout,
  }: { region: string; url?: string | undefined; timeout: number },
  { service, tools }: { service: string; tools: SourceTools },
): (question: object, cancel: AbortSignal | undefined) => Promise<z.output<typeof answer>> {
  const askJson: AskJson = jsonAsker({ service, api: "CloudWatch" }, tools);
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = tools.env;
  return async (question, cancel) => {
    if (!id || !secret)
      throw new WorldError(
        "there are no AWS credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set",
        {
          service,
          advice: "Let aws-actions/configure-aws-credentials run before this step, in the same job",
        },
      );
    const client = new AwsClient({
      accessKeyId: id,
      secretAccessKey: secret,
      ...(session && { sessionToken: session }),
      service: "monitoring",
      region,
    });
    const body = JSON.stringify(question);
    const signed = await client.sign(url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "GraniteServiceVersion20100801.GetMetricData",
      },
      body,
    });
    return askJson(
      { url, method: "POST", headers: Object.fromEntries(signed.headers), body, timeoutMs: timeout, cancel },
      { shape: answer, refused: (json) => failure.safeParse(json).data },
    );
  };
}
