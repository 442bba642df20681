/** base64 as programs use it. */

import {
  bytes_decode,
  bytes_of,
  print,
  str_encode,
  ValueError,
} from "py2ts-runtime";
import * as base64 from "py2ts-runtime/base64";

const data = str_encode("héllo?>");
print(
  base64.b64encode(data),
  bytes_decode(base64.b64encode(data)),
  bytes_decode(base64.b64decode("aGk=")),
  base64.urlsafe_b64encode(data),
  base64.urlsafe_b64decode("aGk="),
);
print(
  base64.standard_b64encode(bytes_of("a")),
  base64.standard_b64decode(bytes_of("YQ==")),
  base64.b16encode(bytes_of("ab")),
  base64.b16decode("6162"),
);
try {
  base64.b64decode("YQ");
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
