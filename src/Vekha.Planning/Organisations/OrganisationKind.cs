namespace Vekha.Planning.Organisations;

public enum OrganisationKind { Federal, Region, Municipality, Host }
