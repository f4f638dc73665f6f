using Vekha.Planning.Access.Passwords;

namespace Vekha.Data.Access;

/// <param name="Sides">The one the try itself came from first.</param>
/// <param name="IsLast">If it is wrong, a side is locked by it.</param>
public sealed record CountedTry(string Login, IReadOnlyList<PasswordSide> Sides, bool IsLast);
