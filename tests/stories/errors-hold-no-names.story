# No word about a person comes back in an error, whatever is wrong with it.
@ lrpt db init --training
<< people.jsonl
{"id":"P-1","offender_name":"=Quillfeather","offence":"CJ88116"}
{"id":"P-2","offender_name":"Quill\u001bfeather","offence":"CJ88116"}
{"id":"P-3","crn":"QUILLFEATHER","offence":"CJ88116"}
{"id":"P-4","pnc":"QUILLFEATHER","offence":"CJ88116"}
{"id":"P-5","pnc":"2002/0073319A","offence":"CJ88116"}
{"id":"P-6","prison_number":"QUILLFEATHER","offence":"CJ88116"}
{"id":"P-7","victim_name":["Quillfeather"],"offence":"CJ88116"}
{"id":"P-8","victim_name":"Quillfeather","offence":"CJ88116"
END
$ lrpt case open --from people.jsonl --today "4 Mar 2013" --csv
line,id,result,scheme,case,outcome,missing,note
1,P-1,error,,,,,offender_name: it looks like a spreadsheet formula
2,P-2,error,,,,,offender_name: it holds control characters (a terminal would obey them)
3,P-3,error,,,,,crn: that is not a case reference number (a capital letter and six digits)
4,P-4,error,,,,,pnc: that is not a PNC number (as in 2002/0073319Z)
5,P-5,error,,,,,pnc: the check letter of the PNC number does not fit its digits
6,P-6,error,,,,,prison_number: that is not a prison number (as in A1234BC)
7,P-7,error,,,,,victim_name: it must be text in quotation marks
8,P-8,error,,,,,it is not one whole JSON object (column 61)
! lrpt: line 1: offender_name: it looks like a spreadsheet formula
! lrpt: line 2: offender_name: it holds control characters (a terminal would obey them)
! lrpt: line 3: crn: that is not a case reference number (a capital letter and six digits)
! lrpt: line 4: pnc: that is not a PNC number (as in 2002/0073319Z)
! lrpt: line 5: pnc: the check letter of the PNC number does not fit its digits
! lrpt: line 6: prison_number: that is not a prison number (as in A1234BC)
! lrpt: line 7: victim_name: it must be text in quotation marks
! lrpt: line 8: it is not one whole JSON object (column 61)
! 8 records: 0 cases opened, 0 already open, 0 for a person to decide, 8 in error
[65]
