// The package ships no types; this is the little that tests use of it.
declare module "jsdom" {
  export class JSDOM {
    /** With an XML content type, throws where the markup is not well-formed. */
    constructor(markup: string, options?: { contentType: string });
    readonly window: { document: Document; DOMParser: typeof DOMParser; Node: typeof Node };
  }
}
