"""Pythons sida av webbläsarens arbetare: en fråga in, ett svar ut."""
