namespace Vekha.Documents.Deadlines.Rules;

public enum LagUnit { Day, WorkingDay, Month }
