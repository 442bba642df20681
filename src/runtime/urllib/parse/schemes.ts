/** What the parts of URLs are, by their schemes. */
function words(text: string): ReadonlySet<string> {
  return new Set(["", ...text.split(" ")]);
}

/** Of which a relative URL makes sense. */
export const RELATIVE: ReadonlySet<string> = /* @__PURE__ */ words("ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss");
/** Which name a host. */
export const NETLOC: ReadonlySet<string> = /* @__PURE__ */ words(
  "ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh sftp nfs git git+ssh ws wss itms-services",
);
/** Which have parameters behind a semicolon. */
export const PARAMS: ReadonlySet<string> = /* @__PURE__ */ words("ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel");
