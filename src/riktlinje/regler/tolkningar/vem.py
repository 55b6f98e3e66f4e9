"""De som bör avgöra frågorna."""

KF = "Kommunfullmäktige, eller tillämpningsanvisningar till riktlinjen."
AMN = "Arbetsmarknadsnämnden, i tillämpningsanvisningar."
SOCIALNAMNDEN = "Socialnämnden, i tillämpningsanvisningar till kriterierna."
BADA_NAMNDERNA = "Arbetsmarknadsnämnden tillsammans med stadsdelsnämnderna."
JURIST = "Stadens jurister."
REDAKTIONEN = "Den som förvaltar webbplatsen. Frågan gäller bara hur vi skriver."
