"""Debians nginx och Apache på den egna datorn, med våra inställningar och en ledig port."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from riktlinje.webb.drift.installningar import WEBBMAPP

HITTA = Path(__file__).with_name("hitta-webbserver")
KONF = {"nginx": "nginx.conf", "apache2": "apache.conf"}
"""Filen med vår inställning för varje server."""

SERVRAR = tuple(KONF)
MODULER = Path("/usr/lib/apache2/modules")
APACHEMODULER = ("mpm_event", "authz_core", "dir", "headers", "mime", "rewrite")
VANTAN_S = 10

NGINX = """
{anvandare}
pid {arbete}/nginx.pid;
error_log {arbete}/fel.log;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
events {{}}
http {{
    access_log off;
    client_body_temp_path {arbete}/a;
    proxy_temp_path {arbete}/b;
    fastcgi_temp_path {arbete}/c;
    uwsgi_temp_path {arbete}/d;
    scgi_temp_path {arbete}/e;
    {egen}
}}
"""
APACHE = """
ServerRoot {arbete}
ServerName localhost
PidFile {arbete}/apache.pid
DefaultRuntimeDir {arbete}
ErrorLog {arbete}/fel.log
Listen 127.0.0.1:{port}
{moduler}
TypesConfig /etc/mime.types
{anvandare}
DocumentRoot {arbete}/site
{egen}
"""


@contextmanager
def igang(namn: str, mapp: Path, installningar: Path) -> Iterator[str]:
    """Startar servern för en mapp och ger adressen, utan snedstreck på slutet.

    Args:
        namn: serverns program.
        mapp: webbplatsen.
        installningar: mappen med de inställningar som hör till leveransen.
    """
    svar = subprocess.run([HITTA, namn], capture_output=True, text=True, check=False)
    if svar.returncode:
        pytest.fail(svar.stderr)
    # Servern byter användare när proven körs som rot, och pytests egna mappar är stängda för andra.
    with tempfile.TemporaryDirectory() as rot:
        Path(rot).chmod(0o755)
        oppen = Path(rot) / "site"
        shutil.copytree(mapp, oppen)
        subprocess.run(["chmod", "-R", "a+rX", rot], check=True)  # noqa: S607
        port = _ledig_port()
        text = (installningar / KONF[namn]).read_text("utf-8").replace(WEBBMAPP, str(oppen))
        kommando = _kommando(namn, svar.stdout.strip(), Path(rot), text, port)
        process = subprocess.Popen(kommando, stderr=subprocess.PIPE, text=True)
        try:
            _vanta(process, port)
            yield f"http://localhost:{port}"
        finally:
            process.terminate()
            process.wait()


def _kommando(namn: str, program: str, arbete: Path, egen: str, port: int) -> list[str]:
    ar_rot = os.geteuid() == 0
    fil = arbete / "server.conf"
    if namn == "nginx":
        egen = egen.replace("listen 80;", f"listen 127.0.0.1:{port};")
        fil.write_text(
            NGINX.format(arbete=arbete, egen=egen, anvandare="user root;" if ar_rot else ""), "utf-8"
        )
        return [program, "-c", str(fil), "-p", str(arbete), "-g", "daemon off;"]
    moduler = "\n".join(f"LoadModule {modul}_module {MODULER}/mod_{modul}.so" for modul in APACHEMODULER)
    anvandare = "User www-data\nGroup www-data" if ar_rot else ""
    text = APACHE.format(arbete=arbete, egen=egen, port=port, moduler=moduler, anvandare=anvandare)
    fil.write_text(text, "utf-8")
    return [program, "-f", str(fil), "-D", "FOREGROUND"]


def _ledig_port() -> int:
    with socket.socket() as uttag:
        uttag.bind(("127.0.0.1", 0))
        return int(uttag.getsockname()[1])


def _vanta(process: subprocess.Popen[str], port: int) -> None:
    slut = time.monotonic() + VANTAN_S
    while time.monotonic() < slut:
        if process.poll() is not None:
            pytest.fail(f"Servern startade inte: {process.stderr and process.stderr.read()}")
        with socket.socket() as uttag:
            if uttag.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("Servern svarade inte.")
