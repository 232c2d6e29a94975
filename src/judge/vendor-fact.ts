/** What was found out about a vendor, by its status page or by a request to one of its hosts. */
export type VendorFact =
  /** In the vendor's own words, one bounded line each: foreign text. */
  | { kind: "page-says"; said: string[] }
  | { kind: "page-unread" }
  /** In no format that a machine can read. */
  | { kind: "page-unknown-format" }
  | { kind: "host-answers"; host: string }
  /** It answers with a server error, which an API's root may do on a good day. */
  | { kind: "host-errs"; host: string; status: number }
  /** Nothing was learnt: no such name here, another protocol, a certificate of somebody else. */
  | { kind: "host-not-askable"; host: string; why: string }
  /** Neither now nor when the watch began. */
  | { kind: "host-never-answered"; host: string }
  | { kind: "host-fell-silent"; host: string; pageSaysWell: boolean }
  | { kind: "no-network"; host: string }
  /** As a window that somebody wrote has it. */
  | { kind: "told"; text: string };
