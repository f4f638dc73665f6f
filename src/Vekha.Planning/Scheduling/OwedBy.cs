namespace Vekha.Planning.Scheduling;

public enum OwedBy { Region, EachCentre }
