using Vekha.Planning.Access;

namespace Vekha.Data.Accounts;

/// <summary>A role that a person has at an organisation and all below it.</summary>
/// <param name="Path">The organisation's path, so that a scope is known without a join.</param>
public sealed record RoleAssignment(Guid Id, Guid PersonId, Role Role, Guid OrganisationId, string Path);
