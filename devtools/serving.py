"""Starts the local server and stops it: promptly, whole, and also when this process is killed."""

import os
import socket
import subprocess
import sys

from .environment import PYTHON, child_env
from .say import ROOT, Stop, Words, say

PORTS_TO_TRY = 20
LAST_PORT = 65_535
SECONDS_TO_STOP = 4.0


def serve(first_port: int) -> int:
    port = free_port(first_port)
    env = child_env()
    if port != first_port:
        say(f"Port {first_port} is taken; this uses {port}.")
    if port != 8000:
        # Links in mails lead to where the page is.
        env.setdefault("SITE_URL", f"http://127.0.0.1:{port}")
    # The server lives as long as the other end of this pipe, which closes with this process whatever ends it.
    lifeline, ours = os.pipe()
    command: Words = [PYTHON, "-m", "resumebuilder.local", "--port", str(port), "--lifeline", str(lifeline)]
    # A session of its own: Ctrl-C reaches this process alone, which then stops the server in order.
    server = subprocess.Popen(command, cwd=ROOT, env=env, pass_fds=[lifeline], start_new_session=True)
    os.close(lifeline)
    try:
        return server.wait()
    except KeyboardInterrupt:
        say("\nStopping …")
        return 0
    finally:
        os.close(ours)
        _wait(server)


def free_port(first: int) -> int:
    """The first free port from `first` on."""
    if not 0 < first <= LAST_PORT:
        raise Stop(f"A port is a number from 1 to {LAST_PORT}.")
    for port in range(first, first + PORTS_TO_TRY):
        with socket.socket() as probe:
            # As servers do: a port that was in use a second ago is free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except (OSError, OverflowError):
                continue
            return port
    raise Stop(f"The ports {first} to {first + PORTS_TO_TRY - 1} are all taken. Choose another: --port 9000")


def _wait(server: "subprocess.Popen[bytes]") -> None:
    try:
        server.wait(SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        server.kill()
    except KeyboardInterrupt:
        # Pressed twice: at once, then.
        server.kill()
        sys.exit(130)
