namespace Vekha.Planning.Obligations;

public enum ObligationAction { AddEvidence, Submit, Accept, Return, Check, TakeBack, MarkNotApplicable, SetDate, Reopen }
