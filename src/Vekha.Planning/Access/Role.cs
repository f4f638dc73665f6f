namespace Vekha.Planning.Access;

public enum Role { Administrator, Coordinator, MunicipalOfficer, CentreHead, Reviewer, Curator }
