variable "HUB" {
  default = "localhost:5000/x"
}
function "full" {
  params = [part]
  result = "${HUB}/${part}:latest"
}
group "all" {
  targets = ["front", "back"]
}
target "front" {
  tags = [full("front")]
}
target "back" {
  tags = [full("back")]
}
target "toy" {
  tags = [full("toy")]
}
