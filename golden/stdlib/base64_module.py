"""base64 as programs use it."""
import base64

data = "héllo?>".encode()
print(base64.b64encode(data), base64.b64encode(data).decode(), base64.b64decode("aGk=").decode(), base64.urlsafe_b64encode(data), base64.urlsafe_b64decode("aGk="))
print(base64.standard_b64encode(b"a"), base64.standard_b64decode(b"YQ=="), base64.b16encode(b"ab"), base64.b16decode("6162"))
try:
    base64.b64decode("YQ")
except ValueError as error:
    print(error)
