public import Governance

extension Words {
  /// Why a change was not made, and what to do; nothing of it was.
  public func refusal(
    _ refusal: ChangeRefusal,
    in workspace: Workspace = Workspace(),
    of operations: [Operation] = []
  ) -> String {
    // What was to be added is not there, and goes by its name all the same.
    func place(_ address: Address) -> String {
      let added = operations.compactMap { operation in
        if case .insert(address, let record, _) = operation { record } else { nil }
      }
      return self.place(address, in: workspace, knowing: added)
    }
    return switch refusal {
    case .notLoaded(let address):
      notLoaded(address, in: workspace)
    case .noSuchRecord(let address):
      say(
        "\(place(address)) finns inte längre. Gå tillbaka och välj på nytt.",
        "\(place(address)) is no longer there. Go back and choose again."
      )
    case .noSuchField(let address):
      say(
        "\(place(address)) kan inte ändras. Kontrollera adressen.",
        "\(place(address)) cannot be changed. Check the address."
      )
    case .stale(let address, let found): stale(address, found, workspace)
    case .alreadyThere(let address):
      say(
        "\(place(address)) finns redan. Välj ett annat id.",
        "\(place(address)) is there already. Choose another id."
      )
    case .unfit(let address, let fault):
      "\(place(address)): \(sentence(fault, subject: nil, medium: .field))"
    case .printed(let address):
      say(
        "\(place(address)) är tryckt i dokumentet och ändras inte. "
          + "Skriv ett eget värde bredvid.",
        "\(place(address)) is printed in the document and is not edited. "
          + "Enter a value of your own beside it."
      )
    case .motivationMissing(let address):
      say(
        "\(place(address)): nivån skiljer sig från den föreslagna. "
          + "Skriv en motivering.",
        "\(place(address)): the level differs from the suggested one. "
          + "Write a motivation."
      )
    case .stillReferred(let address, let others): stillReferred(address, others, workspace)
    case .stillFilled(let address):
      say(
        "\(place(address)) kan inte tas bort: det finns mål, uppdrag, dokument eller "
          + "annat kvar där. Ta bort det först.",
        "\(place(address)) cannot be removed: goals, assignments, documents or other "
          + "things are left there. Remove those first."
      )
    case .periodLocked(let address, let period, let mark):
      lockedPeriod(place(address), period, mark)
    case .shownInLocked(let address, let period, let mark):
      shownInLocked(place(address), period, mark)
    case .documentLocked(let address, let mark):
      lockedDocument(place(address), mark)
    case .reasonMissing(let address):
      say(
        "\(place(address)) låses bara upp med ett skäl. Skriv varför.",
        "\(place(address)) is unlocked only with a reason. Write why."
      )
    }
  }

  private func stillReferred(
    _ address: Address,
    _ others: [Address],
    _ workspace: Workspace
  ) -> String {
    let name = place(address, in: workspace)
    let most = 3
    let names = others.prefix(most).map { quoted(place($0, in: workspace)) }
    let more = others.count - names.count
    let shown = names.joined(separator: ", ")
    let rest = more > 0 ? say(" och \(more) till", " and \(more) more") : ""
    return say(
      "\(name) kan inte tas bort: \(shown)\(rest) hänvisar dit. Ta bort hänvisningen först.",
      "\(name) cannot be removed: \(shown)\(rest) \(others.count == 1 ? "refers" : "refer") to it. "
        + "Remove the reference first."
    )
  }

  private func stale(_ address: Address, _ found: Datum?, _ workspace: Workspace) -> String {
    let place = place(address, in: workspace)
    let now = value(found, of: address)
    return say(
      "\(place) har ändrats under tiden och är nu \(now). Se över värdet och försök igen.",
      "\(place) has changed meanwhile and is now \(now). Look at the value and try again."
    )
  }
}

extension Words {
  private func notLoaded(_ address: Address, in workspace: Workspace) -> String {
    let place = place(address, in: workspace)
    guard let file = DataFile(address), case .broken(let problem, _)? = workspace.files[file] else {
      return say(
        "\(place) kan inte ändras: filen är inte inläst. Vänta, och försök igen.",
        "\(place) cannot be changed: its file is not read. Wait, and try again."
      )
    }
    return say("\(place) kan inte ändras. ", "\(place) cannot be changed. ")
      + self.problem(problem)
  }
}
