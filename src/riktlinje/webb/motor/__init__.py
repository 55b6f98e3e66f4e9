"""Det som gör motorn: Python, reglerna och det som startar dem i webbläsaren."""
