# What a user would write instead: decodes the rows, checks their lengths, and keeps a set of them.
import sys

seen = set()
wrong = 0
repeated = 0
with open(sys.argv[1], encoding="utf-8", newline="\n") as rows:
    for row in rows:
        account = row.rstrip("\r\n")
        if not 2 <= len(account) <= 100:
            wrong += 1
        elif account in seen:
            repeated += 1
        else:
            seen.add(account)
print(f"{wrong} of wrong length, {repeated} repeated")
