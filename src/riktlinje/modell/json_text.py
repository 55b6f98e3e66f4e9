"""JSON som text: samma tecken på samma plats, oavsett var den skrivs."""

import json

_SKRIVARE = json.JSONEncoder(ensure_ascii=False, check_circular=False)


def skriv_json(data: object) -> str:
    """JSON på en rad, med svenska tecken som de är."""
    return _SKRIVARE.encode(data)
