$ lrpt config show | grep -e NAME -e database -e display
NAME                         VALUE                     ORIGIN    LOCKED  MEANING
database.path                                          built in  no      The casework database. Empty: lrpt/lrpt.db in the user's data folder
backup.folder                                          built in  yes     Where backups are kept. Empty: the folder backups beside the database
display.hints                true                      built in  no      Say what to type next, on a terminal

$ lrpt config show --get name | grep -e database -e policy
database.path
policy.file

# One table of them, and who says so.
$ lrpt config show display --origin
NAME           VALUE  ORIGIN    LOCKED
display.hints  true   built in  no

$ lrpt config show mail.form
! lrpt: there is no setting "mail.form"
!   Did you mean: mail.from
[64]

$ lrpt config path | sed -e "s|$HOME|HOME|" -e 's|  [^ ]*/share/lrpt|  SHARE|'
WHAT                   PATH
casework file          SHARE/lrpt.db
policy                 SHARE/policy.toml
letters                SHARE/letters
data files             SHARE
settings of the trust  /etc/lrpt/lrpt.toml
your settings          HOME/.config/lrpt/lrpt.toml

$ lrpt config check
! Settings, policy, letters and data files are in order.

<< home/.config/lrpt/lrpt.toml
[database]
path = "from-own-file.db"

[display]
hints = false
END
$ lrpt config show --plain --fields name,value,origin | sed "s|$HOME|HOME|" | grep -e name -e database -e display | tr '\t' '|'
name|value|origin
database.path|from-own-file.db|HOME/.config/lrpt/lrpt.toml:2
mail.from_name|LRPT deadlines|built in
display.hints|false|HOME/.config/lrpt/lrpt.toml:5

# A file that is named stands instead of one's own; the environment and the command line come after.
<< other.toml
database.path = "from-named-file.db"
END
$ lrpt config show --config other.toml --plain --fields name,value,origin | grep -e name -e database -e display | tr '\t' '|'
name|value|origin
database.path|from-named-file.db|other.toml:1
mail.from_name|LRPT deadlines|built in
display.hints|true|built in

$ lrpt config show --no-config --plain --fields name,value,origin | grep -e name -e database -e display | tr '\t' '|'
name|value|origin
database.path||built in
mail.from_name|LRPT deadlines|built in
display.hints|true|built in

$ LRPT_DB=from-environment.db lrpt config show --config other.toml --plain --fields value,origin | sed -n 2p
from-environment.db	LRPT_DB

$ LRPT_DB=from-environment.db lrpt config show --db from-line.db --plain --fields value,origin | sed -n 2p
from-line.db	--db

$ lrpt config path --get path | head -1
from-own-file.db
