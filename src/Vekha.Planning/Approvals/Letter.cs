using Vekha.Planning.Files;

namespace Vekha.Planning.Approvals;

/// <summary>The registered letter by which an outside body decides.</summary>
/// <param name="FileId">Its scan.</param>
public sealed record Letter(string Number, DateOnly Date, FileId FileId);
