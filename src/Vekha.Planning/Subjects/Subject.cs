using Vekha.Planning.Organisations;

namespace Vekha.Planning.Subjects;

/// <summary>What can be talked about, proved by documents, sent along a route and written about in the journal: an obligation today, a
/// purchase
/// or a report tomorrow. Approval, evidence and talk know nothing more of it.</summary>
/// <param name="Id">The id of the thing itself.</param>
/// <param name="Path">The place of the thing in the tree, which access is scoped by. It never changes.</param>
public sealed record Subject(SubjectId Id, SubjectKind Kind, string Path, OrganisationId RegionId) : IScoped;
