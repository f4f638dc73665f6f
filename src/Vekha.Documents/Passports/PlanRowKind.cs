namespace Vekha.Documents.Passports;

/// <summary>Результат, мероприятие, контрольная точка.</summary>
public enum PlanRowKind { Result, Activity, Checkpoint }
