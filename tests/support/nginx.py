"""nginx in front of a service, with TLS and credentials, as a guarded cluster looks from outside."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from .parts import free_port, program

USER, PASSWORD, API_KEY = "khcn", "mật khẩu", "a2V5OnNlY3JldA=="

CONFIGURATION = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
  access_log off;
  client_max_body_size 100m;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  ssl_certificate {folder}/certificate.pem;
  ssl_certificate_key {folder}/key.pem;
  map $http_authorization $has_key {{ default 0; "ApiKey {api_key}" 1; }}
  server {{
    listen 127.0.0.1:{password_port} ssl;
    auth_basic "search";
    auth_basic_user_file {folder}/users;
    location / {{ proxy_pass {target}; proxy_set_header Authorization ""; }}
  }}
  server {{
    listen 127.0.0.1:{key_port} ssl;
    if ($has_key = 0) {{ return 401; }}
    location / {{ proxy_pass {target}; proxy_set_header Authorization ""; }}
  }}
}}
"""


@dataclass(frozen=True)
class Guarded:
    """Two addresses of the same service, and the certificate both show."""

    with_password: str
    with_key: str
    certificate: Path


@contextmanager
def guarding(target: str, folder: Path) -> Iterator[Guarded]:
    nginx, openssl = program("nginx", folders=("/usr/sbin",)), program("openssl")
    password_port, key_port = free_port(), free_port()
    _run(
        [
            *(openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"),
            *("-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem")),
        ]
    )
    (folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n", encoding="utf-8")
    configuration = folder / "nginx.conf"
    configuration.write_text(
        CONFIGURATION.format(
            folder=folder, target=target, api_key=API_KEY, password_port=password_port, key_port=key_port
        )
    )
    folder.chmod(0o755)
    process = subprocess.Popen(
        [
            nginx,
            "-e",
            str(folder / "error.log"),
            "-c",
            str(configuration),
            "-g",
            "user root;" if os.geteuid() == 0 else "",
        ],
        stdin=subprocess.DEVNULL,
    )
    try:
        _wait(process, folder)
        yield Guarded(f"https://127.0.0.1:{password_port}", f"https://127.0.0.1:{key_port}", folder / "certificate.pem")
    finally:
        process.terminate()
        process.wait(timeout=10)


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr


def _wait(process: subprocess.Popen, folder: Path) -> None:
    deadline = time.monotonic() + 10
    while not (folder / "nginx.pid").exists():
        if process.poll() is not None or time.monotonic() > deadline:
            pytest.fail(f"nginx did not start:\n{(folder / 'error.log').read_text()}")
        time.sleep(0.05)
