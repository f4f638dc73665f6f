using Vekha.Planning.Access;

namespace Vekha.Planning.Approvals;

/// <summary>What is given from one submission to the next.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Due">The day the subject is due; null where it has none yet.</param>
/// <param name="SubmittedOn">null until it is submitted.</param>
public sealed record Round(int Number, DateOnly? Due, DateOnly? SubmittedOn, PersonId? SubmittedById);
