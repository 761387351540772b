import type { Reporter, TestModule } from 'vitest/node';

/** A vitest reporter that names each test file as it starts; vitest's own tells how it ended. */
export default class Announce implements Reporter {
  onTestModuleStart(file: TestModule): void {
    console.log(` … ${file.relativeModuleId}`);
  }
}
