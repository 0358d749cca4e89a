declare module 'word-extractor' {
  interface TextOptions {
    /** True, the default, makes plain quotation marks and hyphens of curly and long ones. */
    filterUnicode?: boolean;
  }
  interface Document {
    getBody(options?: TextOptions): string;
    getFootnotes(options?: TextOptions): string;
  }
  export default class WordExtractor {
    extract(source: string | Buffer): Promise<Document>;
  }
}
