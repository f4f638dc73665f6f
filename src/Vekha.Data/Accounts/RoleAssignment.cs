using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Accounts;

/// <summary>A role that a person has at an organisation and all below it.</summary>
/// <param name="Path">The organisation's path, so that a scope is known without a join.</param>
public sealed record RoleAssignment(Guid Id, PersonId PersonId, Role Role, OrganisationId OrganisationId, string Path);
