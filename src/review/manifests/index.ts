import { packageSwift, podfile, pubspec } from "./apple-and-dart.ts";
import { versionFile } from "./asdf.ts";
import { cargo } from "./cargo.ts";
import { dotnet } from "./dotnet.ts";
import { mix, mixLock } from "./elixir.ts";
import { goMod } from "./go.ts";
import { gradle, gradleCatalog, gradleProperties } from "./gradle.ts";
import { composer, deno, packageJson, pnpmWorkspace } from "./javascript.ts";
import type { Manifest } from "./manifest.ts";
import { pom } from "./maven.ts";
import {
  condaEnvironment,
  pipfile,
  pipfileLock,
  pyproject,
  requirements,
  setupCfg,
  setupPy,
} from "./python.ts";
import { gemfile } from "./ruby.ts";
import { sbt } from "./sbt.ts";
import { terraformLock } from "./terraform-lock.ts";

/** Every manifest that is read; other lock files follow from them and are left out. */
export const manifests: readonly Manifest[] = [
  packageJson,
  composer,
  deno,
  pnpmWorkspace,
  requirements,
  pyproject,
  setupCfg,
  setupPy,
  pipfile,
  pipfileLock,
  condaEnvironment,
  goMod,
  pom,
  gradle,
  gradleCatalog,
  gradleProperties,
  sbt,
  gemfile,
  cargo,
  dotnet,
  mix,
  mixLock,
  pubspec,
  packageSwift,
  podfile,
  versionFile,
  terraformLock,
];

/** The manifest that a file is, by its path and, where that is not enough, by its text. */
export function manifestOf(path: string, text: string): Manifest | undefined {
  return manifests.find(({ matches, recognises }) => matches(path) && (recognises?.(text) ?? true));
}
