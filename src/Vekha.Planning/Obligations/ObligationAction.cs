namespace Vekha.Planning.Obligations;

public enum ObligationAction { AddEvidence, Submit, Accept, Return, TakeBack, MarkNotApplicable, SetDate }
