namespace Vekha.Documents.Amendments;

/// <summary>What a clause is about; all but Change leave texts as they are. OtherAct: another act loses its force.</summary>
public enum ClauseSubject { Change, Control, InForce, Publication, OtherAct, Instruction }
