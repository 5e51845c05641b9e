# A trust words its sheets itself. What would be half filled is refused with file, line and tag.
<< results.jsonl
{"id":"X-1","offence":"COML025","disposal":"life","sentenced_on":"2013-01-18"}
END
@ lrpt db init --training
@ lrpt staff add asha --role vlo
@ lrpt case open --from results.jsonl --owner asha --today "4 Mar 2013"
@ mkdir letters
@ cp $SAMPLES/../letters/*.txt letters
<< lrpt.toml
letters.folder = "letters"
END
$ lrpt config check --config lrpt.toml
! Settings, policy, letters and data files are in order.

<< letters/life.txt
{{> greeting}}
The court passed a life sentence.
{{#minimum_term}}
The minimum term is {{minimum_term}}.
{{/minimum_term}}
END
$ lrpt case explain VC-2013-0001 --config lrpt.toml -q | tail -1
The court passed a life sentence.

# As a Windows editor saves it.
@ printf '\357\273\277The court passed a life sentence.\r\n' > letters/life.txt
$ lrpt case explain VC-2013-0001 --config lrpt.toml -q
The court passed a life sentence.

<< letters/life.txt
The court passed a life sentence.
The minimum term is {{minimum_term}}.
END
$ lrpt case explain VC-2013-0001 --config lrpt.toml -q
! lrpt: letters/life.txt:2: {{minimum_term}} may have no value: put what needs it between {{#minimum_term}} and {{/minimum_term}}
[78]

$ lrpt config check --config lrpt.toml
! lrpt: letters/life.txt:2: {{minimum_term}} may have no value: put what needs it between {{#minimum_term}} and {{/minimum_term}}
[78]

<< letters/life.txt
The court passed a sentence of {{minimum_trem}}.
END
$ lrpt case explain VC-2013-0001 --config lrpt.toml -q
! lrpt: letters/life.txt:1: {{minimum_trem}} is not a tag of this template
!   Did you mean: minimum_term
!   The tags of life.txt are: case, extension, first_release_month, licence_end_month, minimum_term, name, several_terms, supervision_end_month, term, young
[78]

<< letters/life.txt
Life.
{{#name}}Dear {{name}},
END
$ lrpt config check --config lrpt.toml
! lrpt: letters/life.txt:2: unclosed section "name"
[78]

@ rm letters/life.txt
$ lrpt config check --config lrpt.toml
! lrpt: letters/life.txt: there is no such template
[78]

@ rm -r letters
$ lrpt config check --config lrpt.toml
! lrpt: the folder letters cannot be read: No such file or directory
[78]

# A person's own settings may not change what a trust says.
@ mkdir -p home/.config/lrpt
@ cp lrpt.toml home/.config/lrpt/lrpt.toml
$ lrpt config check
! lrpt: <*>/lrpt.toml:1: "letters.folder" is set by the trust and cannot be changed in your own settings
!   1 | letters.folder
!     | ^^^^^^^^^^^^^^
!   Ask whoever looks after lrpt: it belongs in /etc/lrpt/lrpt.toml
[78]
