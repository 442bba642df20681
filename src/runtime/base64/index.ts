export { b16decode, b16encode, b64decode, b64encode, standard_b64decode, standard_b64encode, urlsafe_b64decode, urlsafe_b64encode } from "./base64.ts";
