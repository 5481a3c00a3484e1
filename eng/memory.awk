# Judges lines of "time megabytes", one every ten seconds: exit code 1 when the mean of the last quarter lies more than a tenth above that of the
# third. By then caches are full and everything is compiled; a run of less than 40 lines is told and not judged.
{ at[NR] = $2 }
END {
  quarter = int(NR / 4) > 0 ? int(NR / 4) : 1
  for (i = 1; i <= quarter; i++) { third += at[NR - 2 * quarter + i]; last += at[NR - quarter + i] }
  grows = NR >= 40 && last > 1.1 * third
  printf "memory: %d MB at first, %d MB in the third quarter, %d MB in the last: %s\n", at[1], third / quarter, last / quarter, \
    NR < 40 ? "too short a run to judge" : grows ? "it GROWS" : "flat"
  exit grows
}
