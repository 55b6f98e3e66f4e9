"""De som gör stegen i checklistorna."""

JOBBTORG = "Handläggaren på Jobbtorg"
STADSDEL = "Handläggaren i stadsdelen"
PERSONEN = "Personen"
