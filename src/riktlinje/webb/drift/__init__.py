"""Det som en server och en utgivare behöver: huvuden, inställningar, packning, leverans och licenser."""
