# A setting that lrpt does not know, or cannot read, stops every command, with file and line.
<< unknown.toml
[database]
path = "x.db"
[display]
hint = false
END
$ lrpt config check --config unknown.toml
! lrpt: unknown.toml:4: unknown setting "display.hint"
!   4 | hint
!     | ^^^^
!   Did you mean: display.hints
[78]

$ lrpt case list --config unknown.toml --json
! {"kind":"error","code":78,"message":"unknown.toml:4: unknown setting \"display.hint\"","hint":"4 | hint\n  | ^^^^\nDid you mean: display.hints","suggestions":[]}
[78]

<< type.toml
[display]
hints = "no"
END
$ lrpt config check --config type.toml
! lrpt: type.toml:2: "display.hints" must be true or false
!   2 | hints = "no"
!     |         ^^^^
[78]

<< number.toml
database.path = 7
END
$ lrpt config check --config number.toml
! lrpt: number.toml:1: "database.path" must be text in quotation marks
!   1 | database.path = 7
!     |                 ^
[78]

# All that is wrong is said at once.
<< several.toml
[display]
hints = "no"
[mail]
transport = "sendmial" # what takes it
[databse]
path = "Zebedee"
END
$ lrpt config check --config several.toml
! lrpt: 3 settings are not in order
!   several.toml:2: "display.hints" must be true or false
!     2 | hints = "no"
!       |         ^^^^
!   several.toml:4: "mail.transport" must be one of sendmail, file, none
!     4 | transport = "sendmial"
!       |             ^^^^^^^^^^
!     Did you mean: sendmail
!   several.toml:5: unknown setting "databse"
!     5 | [databse]
!       | ^^^^^^^^^
!     Did you mean: database
[78]

<< syntax.toml
[database
path = "x.db"
END
$ lrpt config check --config syntax.toml
! lrpt: syntax.toml:1:10: this is not TOML: Error while parsing table header: expected ']', saw '\n'
[78]

<< twice.toml
database.path = "x.db"
database.path = "y.db"
END
$ lrpt config check --config twice.toml
! lrpt: twice.toml:2:17: this is not TOML: Error while parsing key-value pair: cannot redefine existing string 'database.path'
[78]

$ lrpt config check --config missing.toml
! lrpt: there is no file missing.toml
[66]

# What the trust sets cannot be changed in one's own settings, but a file that is named may.
<< home/.config/lrpt/lrpt.toml
[policy]
file = "mine.toml"
END
$ lrpt config check 2>&1 | sed "s|$HOME|HOME|"; exit ${PIPESTATUS[0]}
lrpt: HOME/.config/lrpt/lrpt.toml:2: "policy.file" is set by the trust and cannot be changed in your own settings
  2 | file
    | ^^^^
  Ask whoever looks after lrpt: it belongs in /etc/lrpt/lrpt.toml
[78]

$ cp home/.config/lrpt/lrpt.toml named.toml; lrpt config show --config named.toml --plain --fields name,value,origin | grep policy
policy.file	mine.toml	named.toml:2

$ lrpt config show --no-config --csv --fields name,value | grep policy
policy.file,
