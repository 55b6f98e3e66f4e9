"""Felkatalogen: varje sorts felaktig indata med sitt meddelande, läst av både sidan och proven."""
