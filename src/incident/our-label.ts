/** The issues and pull requests that we open carry it; by it they are listed, then told apart by their hidden marker. */
export const ourLabel = "deploy-guard";
