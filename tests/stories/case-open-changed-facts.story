# A result that comes again and reads otherwise opens nothing: what changed is named, never the values.
@ lrpt db init --training
<< first.jsonl
{"id":"R-1","offender_name":"Wilf Amberson","crn":"K900001","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-04","risk":"medium","rj_ordered":true}
{"id":"R-2","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-04"}
END
<< second.jsonl
{"id":"R-1","offender_name":"Wilfred Amberson","crn":"K900002","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-05","risk":"high","rj_ordered":true}
{"id":"R-2","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-04","other_offences":[{"offence":"CJ88001","relation":"concurrent"}]}
END
$ lrpt case open --from first.jsonl --today "4 Mar 2013" --fields line,id,result,case
LINE  ID   RESULT  CASE
1     R-1  opened  RJ-2013-0001
2     R-2  opened  VC-2013-0001
! lrpt: training file, as on Mon 4 Mar 2013
! 2 records: 2 cases opened, 0 already open, 0 for a person to decide, 0 in error

$ lrpt case open --from second.jsonl --today "4 Mar 2013" --fields line,id,result,case,note
LINE  ID   RESULT        CASE          NOTE
1     R-1  already-open  RJ-2013-0001  now reads otherwise: sentenced_on, risk
2     R-2  already-open  VC-2013-0001  now reads otherwise: other_offences
! lrpt: training file, as on Mon 4 Mar 2013
! 2 records: 0 cases opened, 2 already open, 0 for a person to decide, 0 in error

$ lrpt case show RJ-2013-0001 --names --today "4 Mar 2013" -q | grep -e crn -e risk -e sentenced_on
  crn                    K900001
  sentenced_on           2013-02-04
  risk                   medium
  yes  High or medium risk, or at risk of custody with a personal victim.  [rj.seriousness]
    yes  The risk of serious harm is medium.  [rj.risk]
    ?    At risk of custody, with a personal victim.  [rj.custody-and-victim]
      ?    Whether custody was likely is not recorded.  [rj.custody-risk]
