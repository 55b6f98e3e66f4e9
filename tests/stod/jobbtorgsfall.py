"""Ett fall som de två utgåvorna för Jobbtorg svarar olika på."""

FALL = {
    "beslutsdag": "2020-01-01",
    "begard_tjanst": "stod_till_arbete",
    "aktivt_missbruk": "nej",
    "planering_mot_arbete": "ja",
    "uppbar_forsorjningsstod": "ja",
    "forsorjningshinder": "arbetslos",
    "heltidssysselsattning_af": "ja",
    "program_utan_overenskommelse": "ja",
}
