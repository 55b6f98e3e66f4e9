"""Scenarier: rader i Markdowntabeller som är publicerade exempel och tester på samma gång."""
