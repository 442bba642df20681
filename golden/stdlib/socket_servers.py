"""A chat server as a class with threads, and helpers that get sockets of which nobody says what they are."""

import socket
import struct
import threading


def recv_exactly(sock, count):
    data = b""
    while len(data) < count:
        part = sock.recv(count - len(data))
        if not part:
            raise ConnectionError("closed early")
        data += part
    return data


def send_message(sock, text):
    data = text.encode()
    sock.sendall(struct.pack("!I", len(data)) + data)


def recv_message(sock):
    (length,) = struct.unpack("!I", recv_exactly(sock, 4))
    return recv_exactly(sock, length).decode()


class ChatServer:
    def __init__(self, host="127.0.0.1", port=0):
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.sock.bind((host, port))
        self.sock.listen()
        self.address = self.sock.getsockname()
        self.clients = {}
        self.lock = threading.Lock()
        self.thread = threading.Thread(target=self.run, daemon=True)

    def start(self):
        self.thread.start()

    def run(self):
        while True:
            try:
                client, address = self.sock.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        name = recv_message(client)
        with self.lock:
            self.clients[name] = client
        send_message(client, f"welcome {name}")
        try:
            while True:
                text = recv_message(client)
                self.broadcast(name, text)
        except ConnectionError:
            with self.lock:
                del self.clients[name]
        finally:
            client.close()

    def broadcast(self, sender, text):
        with self.lock:
            for name, client in sorted(self.clients.items()):
                if name != sender:
                    send_message(client, f"{sender}: {text}")


class Client:
    def __init__(self, name, address):
        self.name = name
        self.address = address

    def __enter__(self):
        return self

    def join(self):
        self.sock = socket.create_connection(self.address)
        send_message(self.sock, self.name)
        print(self.name, "<-", recv_message(self.sock))

    def __exit__(self, *error):
        self.sock.close()


def main():
    server = ChatServer()
    server.start()
    with Client("ann", server.address) as ann, Client("bob", server.address) as bob:
        ann.join()
        bob.join()
        send_message(ann.sock, "hello, bob")
        print("bob <-", recv_message(bob.sock))
        send_message(bob.sock, "hello, ann")
        print("ann <-", recv_message(ann.sock))
    near, far = socket.socketpair()
    near.sendall(b"\x00\x00\x00\x09short")
    near.close()
    try:
        recv_message(far)
    except ConnectionError as error:
        print(error)
    far.close()


main()
