"""Riktlinje: körbara riktlinjer för särskilt individanpassad stödinsats."""

__version__ = "0.1.0"
