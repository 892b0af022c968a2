image=<< image >>
<%- if shape.builder == "podman" %>
skopeo inspect --raw docker://"$image":<< pull_tag >> | jq -r '.manifests[]?.digest' | while read -r digest; do
  skopeo inspect --raw docker://"$image@$digest" > /dev/null < /dev/null && echo "$digest"
done
<%- else %>
docker buildx imagetools inspect --raw "$image":<< pull_tag >> | jq -r '.manifests[]?.digest' | while read -r digest; do
  docker buildx imagetools inspect --raw "$image@$digest" > /dev/null < /dev/null && echo "$digest"
done
<%- endif %>
