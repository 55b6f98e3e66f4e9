"""Stödinsatsen för socialpsykiatri och LSS, enligt tjänsteutlåtandet 2022."""
