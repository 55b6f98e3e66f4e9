"""En ledning till en server på den egna datorn: räknar byte och kan strypas till en viss hastighet."""

import socket
import time
from threading import Lock, Thread
from typing import Self

BIT = 16_384


class Ledning:
    """En port som för vidare till en annan, åt alla kontakter tillsammans så fort som hastigheten medger.

    Attributes:
        adress: adressen att gå till i stället för serverns.
        antal: byte som gått till läsaren.
    """

    def __init__(self, adress: str, byte_per_s: float | None = None) -> None:
        self._mal = int(adress.rstrip("/").rpartition(":")[2])
        self._takt = byte_per_s
        self._las = Lock()
        self._ledig = 0.0
        self.antal = 0
        self._lyssnar = socket.create_server(("127.0.0.1", 0))
        self.adress = f"http://localhost:{self._lyssnar.getsockname()[1]}/"

    def __enter__(self) -> Self:
        Thread(target=self._ta_emot, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._lyssnar.close()

    def _ta_emot(self) -> None:
        while True:
            try:
                lasare, _ = self._lyssnar.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self._mal))
            Thread(target=self._for, args=(lasare, server, False), daemon=True).start()
            Thread(target=self._for, args=(server, lasare, True), daemon=True).start()

    def _for(self, fran: socket.socket, till: socket.socket, ned: bool) -> None:
        try:
            while data := fran.recv(BIT):
                if ned:
                    self._vanta(len(data))
                till.sendall(data)
            till.shutdown(socket.SHUT_WR)
        except OSError:
            fran.close()
            till.close()

    def _vanta(self, antal: int) -> None:
        with self._las:
            self.antal += antal
            if self._takt is None:
                return
            nu = time.perf_counter()
            self._ledig = max(self._ledig, nu) + antal / self._takt
            vila = self._ledig - nu
        time.sleep(max(0.0, vila))
