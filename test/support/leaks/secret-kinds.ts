import { chosenPasswords } from "./chosen-passwords.ts";
import type { SecretKind } from "./secret-kind.ts";
import { vendorTokens } from "./vendor-tokens.ts";
import { writtenForms } from "./written-forms.ts";

/** Every kind of credential that is planted. */
export const secretKinds: readonly SecretKind[] = [...vendorTokens, ...chosenPasswords, ...writtenForms];
