/** Jest's globalSetup of the project that shows pages. */
export default async function build(): Promise<void> {}
