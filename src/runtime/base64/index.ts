export { decode, encode } from "./files.ts";
export { a85decode, a85encode, b85decode, b85encode, z85decode, z85encode } from "./base85.ts";
export { b16decode, b16encode, b64decode, b64encode, decodebytes, encodebytes, standard_b64decode, standard_b64encode, urlsafe_b64decode, urlsafe_b64encode } from "./base64.ts";
export { b32decode, b32encode, b32hexdecode, b32hexencode } from "./base32.ts";
