import Governance
import Testing
import Wording

struct ApprovedSharingTests {
  private static let anna = Authorship(
    who: "anna",
    when: Moment(seconds: 1_696_248_131, offsetMinutes: 120)
  )
  private static let address = Address(Owner("alingsas"), [], field: ["name"])
  private static let step = Operation.set(address, from: .text("A"), to: .text("B"))

  @Test func `Sharing reads as approved`() {
    let workspace = Workspace()
    let (own, none) = (
      IncomingStep(Self.step, by: Self.anna), IncomingStep(Self.step, by: nil)
    )
    let bo = IncomingStep(Self.step, by: Authorship(who: "b\u{1B}o", when: Self.anna.when))
    let rows: [(String, SharingPhrase)] = [
      ("one of Anna's", .incoming([own], in: workspace)),
      ("two of Anna's", .incoming([own, own], in: workspace)),
      ("of two", .incoming([own, bo, none], in: workspace)),
      ("one of an editor", .incoming([none], in: workspace)),
      ("two of an editor", .incoming([none, none], in: workspace)),
      ("incomingTitle", .incomingTitle), ("authorship", .authorship(Self.anna)),
      ("authorship nil", .authorship(nil)),
      ("changedMeanwhile", .changedMeanwhile(Self.anna, "7")),
      ("changedMeanwhile nil", .changedMeanwhile(nil, "7")),
      ("changedSinceDraft", .changedSinceDraft("7")),
      ("goneWhileWritten", .goneWhileWritten("Kommentar")),
      ("mineIs", .mineIs("8")), ("notSavedWhose", .notSavedWhose), ("keepMine", .keepMine),
      ("takeTheirs", .takeTheirs), ("editBoth", .editBoth), ("keyBack", .keyBack),
      ("theirsHold", .theirsHold),
      ("folderGone", .folderGone), ("folderGoneMark", .folderGoneMark),
      ("folderBack", .folderBack), ("conflictOne", .conflictOne),
      ("conflictOther", .conflictOther), ("decisionReason", .decisionReason),
      ("keyOne", .keyOne), ("keyOther", .keyOther), ("conflictCount", .conflictCount(1)),
      ("conflictCounts", .conflictCount(3)),
      ("conflictTitle", .conflictTitle(1, of: 1)), ("conflictTitles", .conflictTitle(2, of: 3)),
      ("conflictBase", .conflictBase), ("conflictOurs", .conflictOurs),
      ("conflictTheirs", .conflictTheirs), ("conflictNow", .conflictNow),
      ("conflictTextHint", .conflictTextHint), ("leftUndecided", .leftUndecided),
      ("decided", .decided([Self.step], in: workspace)),
      ("decided nothing", .decided([], in: workspace)), ("keyOurs", .keyOurs),
      ("keyTheirs", .keyTheirs), ("keyRewrite", .keyRewrite),
      ("keyNextConflict", .keyNextConflict), ("keyReadWhole", .keyReadWhole),
      ("conflictWhole", .conflictWhole), ("keyLeave", .keyLeave),
    ]
    var approval = Approval()
    for (name, phrase) in rows { approval.add(name, phrase) { $0[$1] } }
    approval.expect(
      #"""
      one of Anna's
        anna: alingsas#name: ”A” → ”B” · ! visar
        anna: alingsas#name: “A” → “B” · ! shows
      two of Anna's: anna ändrade 2_värden · ! visar | anna changed 2_values · ! shows
      of two: anna, b␛o ändrade 3_värden · ! visar | anna, b␛o changed 3_values · ! shows
      one of an editor
        Utanför programmet: alingsas#name: ”A” → ”B” · ! visar
        Outside the program: alingsas#name: “A” → “B” · ! shows
      two of an editor
        Utanför programmet ändrades 2_värden · ! visar
        2_values changed outside the program · ! shows
      incomingTitle: Vad andra har ändrat | What others have changed
      authorship: anna 2 okt 2023 14:02 | anna 2 Oct 2023 14:02
      authorship nil: Utanför programmet | Outside the program
      changedMeanwhile
        Under tiden ändrad av anna 14:02 till: 7
        Changed meanwhile by anna 14:02 to: 7
      changedMeanwhile nil
        Under tiden ändrad utanför programmet till: 7
        Changed meanwhile outside the program to: 7
      changedSinceDraft
        Ändrad sedan utkastet skrevs, till: 7
        Changed since the draft was written, to: 7
      goneWhileWritten
        Kommentar: det finns inte längre, någon har tagit bort det. Texten ligger kvar som utkast: & visar.
        Kommentar: it is no longer there, somebody has removed it. The text is kept as a draft: & shows.
      mineIs: Mitt: 8 | Mine: 8
      notSavedWhose
        Inget är sparat än. Vems ska gälla?
        Nothing is saved yet. Whose is to hold?
      keepMine: Behåll min | Keep mine
      takeTheirs: Ta deras | Take theirs
      editBoth: Redigera båda | Edit both
      keyBack: skriv vidare | write on
      theirsHold: Det som den andra skrev gäller. | What the other one wrote holds.
      folderGone
        Datamappen finns inte längre. Det som visas är det som lästes sist; lägg tillbaka mappen, så läses den igen.
        The data folder is no longer there. What is shown is what was read last; put the folder back, and it is read again.
      folderGoneMark: Datamappen saknas | No data folder
      folderBack
        Datamappen är tillbaka och läst igen.
        The data folder is back, and read again.
      conflictOne: Den ena | The one
      conflictOther: Den andra | The other
      decisionReason: Avgjord konflikt | Decided conflict
      keyOne: ta den ena | take the one
      keyOther: ta den andra | take the other
      conflictCount: 1_konflikt | 1_conflict
      conflictCounts: 3_konflikter | 3_conflicts
      conflictTitle: Två har ändrat samma värde | Two have changed the same value
      conflictTitles
        Två har ändrat samma värde (2 av 3)
        Two have changed the same value (2 of 3)
      conflictBase: Det var | It was
      conflictOurs: Mitt | Mine
      conflictTheirs: Deras | Theirs
      conflictNow: I filen nu | In the file now
      conflictTextHint
        Skriv det som ska gälla. Ctrl-S sparar, Esc låter det vänta.
        Write what is to hold. Ctrl-S saves, Esc lets it wait.
      leftUndecided
        Inget är avgjort, och inget är borta. ! visar konflikten igen.
        Nothing is decided, and nothing is lost. ! shows the conflict again.
      decided
        Avgjort. alingsas#name: ”A” → ”B” · u ångrar
        Decided. alingsas#name: “A” → “B” · u undoes
      decided nothing
        Avgjort: det som står i filen gäller.
        Decided: what is in the file holds.
      keyOurs: ta mitt | take mine
      keyTheirs: ta deras | take theirs
      keyRewrite: skriv om | rewrite
      keyNextConflict: nästa | next
      keyReadWhole: läs det hela | read the whole
      conflictWhole: Det hela | The whole
      keyLeave: låt vänta | let it wait
      """#
    )
  }

  @Test func `What is said about git reads as approved`() {
    let file = "data/alingsas/kommunstyrelsen/goals.json"
    let notices: [(String, GitNotice)] = [
      ("mergeConflicts", .mergeConflicts(1, file: file)),
      ("mergeConflicts many", .mergeConflicts(2, file: file)),
      ("decidedApart", .decidedApart(1, file: file)),
      ("notMerged", .notMerged(file: file, "Rad 1: …")), ("notOurFile", .notOurFile("a.json")),
      ("noGit", .noGit), ("noRepository", .noRepository("data")),
      ("gitRefused", .gitRefused("no")), ("wrote", .wrote("x")), ("wasThere", .wasThere("x")),
    ]
    var approval = Approval()
    for (name, notice) in notices { approval.add(name, notice) { $0[$1] } }
    approval.expect(
      #"""
      mergeConflicts
        data/alingsas/kommunstyrelsen/goals.json: 1_värde har ändrats på båda sidor. Filen har vårt; öppna namndkoll och välj med !, sedan git add och git commit.
        data/alingsas/kommunstyrelsen/goals.json: 1_value was changed on both sides. The file has ours; open namndkoll and choose with !, then git add and git commit.
      mergeConflicts many
        data/alingsas/kommunstyrelsen/goals.json: 2_värden har ändrats på båda sidor. Filen har vårt; öppna namndkoll och välj med !, sedan git add och git commit.
        data/alingsas/kommunstyrelsen/goals.json: 2_values were changed on both sides. The file has ours; open namndkoll and choose with !, then git add and git commit.
      decidedApart
        data/alingsas/kommunstyrelsen/goals.json: 1_konflikt har avgjorts på två sätt. Öppna namndkoll och välj med !, sedan git add och git commit.
        data/alingsas/kommunstyrelsen/goals.json: 1_conflict was decided in two ways. Open namndkoll and choose with !, then git add and git commit.
      notMerged
        data/alingsas/kommunstyrelsen/goals.json är inte sammanfogad, och vår version står kvar. Rad 1: … Den andra sidans fil visas med: git show :3:data/alingsas/kommunstyrelsen/goals.json
        data/alingsas/kommunstyrelsen/goals.json is not merged, and our version stands. Rad 1: … The other side's file is shown by: git show :3:data/alingsas/kommunstyrelsen/goals.json
      notOurFile
        ”a.json” är ingen av programmets filer. Låt git sammanfoga den på vanligt sätt.
        “a.json” is none of the program's files. Let git merge it in the usual way.
      noGit
        Programmet git finns inte. Installera det först.
        There is no git. Install it first.
      noRepository
        ”data” ligger inte i något git-arkiv. Gör ett först: git init
        “data” is in no git repository. Make one first: git init
      gitRefused: git vägrade: no | git refused: no
      wrote: Skrev x | Wrote x
      wasThere: Fanns redan: x | Was there: x
      """#
    )
  }
}
